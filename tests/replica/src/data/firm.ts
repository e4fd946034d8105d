/** The default books: a joinery with invented clients. Days are before today. */
import { entry, type Entry } from './compose';

/** The three invoices that every data set of this organisation starts with. */
export const SEED: readonly Entry[] = [
  entry('ASSAINISSEMENT', 0, 0, 12, 'unpaid', { number: 'F-2026-023' }),
  entry('HABITAT', 1, 0, 825, 'unpaid', { number: 'F-2026-022' }),
  entry('HABITAT', 1, 0, 6775, 'paid', { number: 'F-2026-020', deposit: true }),
];

const [assainissement, habitat, deposit] = SEED as [Entry, Entry, Entry];

export const FIRM: readonly Entry[] = [
  entry('Domaine de Courvaux', 0, 30, 18_400, 'draft'),
  entry('Résidence Bellerive', 0, 30, 2_960.4, 'draft'),
  entry('Mme Odile Tranchant', 0, 15, 740, 'draft'),
  assainissement,
  habitat,
  entry('Boulangerie Péchard', 1, 30, 1_486.2, 'unpaid', { number: 'F-2026-021' }),
  deposit,
  entry('Syndic Carrel & Fils', 3, 30, 9_312, 'unpaid'),
  entry('Hôtel du Vieux Lavoir', 5, 2, 468.5, 'unpaid'),
  entry('Chalets Morand SA', 6, 30, 4_820.75, 'unpaid', { currency: 'CHF' }),
  entry('SCI Les Tilleuls', 8, 30, 3_744, 'paid', { deposit: true }),
  entry('Pharmacie de la Halle', 9, 15, 1_128, 'paid'),
  entry('M. Bastien Le Goff', 11, 8, 356.9, 'unpaid'),
  entry('École Jules-Noblet', 13, 45, 12_690, 'unpaid'),
  entry('Cave des Trois Ponts', 14, 8, 2_205.6, 'unpaid'),
  entry('Garage Monnerie', 16, 30, 980, 'canceled'),
  entry('Cabinet Oriel, architectes', 17, 30, 5_610, 'paid'),
  entry('SCI Les Tilleuls', 19, 10, 1_872, 'unpaid'),
  entry('Harborline Studio Inc.', 20, 30, 7_350, 'unpaid', { currency: 'USD' }),
  entry('Mairie de Saint-Aubin-le-Vif', 22, 30, 15_984, 'paid', { deposit: true }),
  entry('Résidence Bellerive', 23, 30, 2_413.8, 'unpaid'),
  entry('Boulangerie Péchard', 25, 8, 612, 'unpaid'),
  entry('HABITAT', 26, 15, 1_290, 'paid'),
  entry('Mme Odile Tranchant', 28, 15, 435.6, 'paid'),
  entry('Domaine de Courvaux', 29, 30, 8_964, 'paid', { deposit: true }),
  entry('Garage Monnerie', 31, 10, 1_540.8, 'unpaid'),
  entry('Pharmacie de la Halle', 33, 30, 894, 'paid'),
  entry('Chalets Morand SA', 34, 30, 3_275.5, 'unpaid', { currency: 'CHF' }),
  entry('Syndic Carrel & Fils', 36, 30, 6_048, 'paid'),
  entry('Hôtel du Vieux Lavoir', 38, 10, 2_734, 'unpaid'),
  entry('Cabinet Oriel, architectes', 41, 30, 3_120, 'paid'),
  entry('ASSAINISSEMENT', 43, 15, 276, 'paid'),
  entry('M. Bastien Le Goff', 45, 30, 1_185, 'paid', { partial: 18_500 }),
  entry('École Jules-Noblet', 48, 45, 4_236, 'paid'),
  entry('SCI Les Tilleuls', 52, 18, 2_496, 'unpaid'),
  entry('Cave des Trois Ponts', 55, 30, 1_050, 'paid'),
  entry('Harborline Studio Inc.', 57, 30, 5_125, 'paid', { currency: 'USD' }),
  entry('Mairie de Saint-Aubin-le-Vif', 60, 30, 11_208, 'paid'),
  entry('Boulangerie Péchard', 63, 30, 768, 'paid'),
  entry('HABITAT', 66, 30, 4_380, 'canceled'),
  entry('Résidence Bellerive', 69, 30, 3_582, 'paid'),
  entry('Garage Monnerie', 71, 30, 2_016.3, 'unpaid'),
  entry('Domaine de Courvaux', 74, 30, 6_720, 'paid'),
  entry('Mme Odile Tranchant', 78, 15, 318, 'paid'),
  entry('Pharmacie de la Halle', 82, 30, 1_404, 'paid'),
  entry('Syndic Carrel & Fils', 85, 30, 7_866, 'paid', { deposit: true }),
  entry('Chalets Morand SA', 88, 30, 2_640, 'unpaid', { currency: 'CHF' }),
  entry('Cabinet Oriel, architectes', 92, 30, 2_298, 'paid'),
  entry('Hôtel du Vieux Lavoir', 96, 30, 1_962, 'paid'),
  entry('M. Bastien Le Goff', 99, 30, 540, 'canceled'),
  entry('ASSAINISSEMENT', 103, 15, 192, 'paid'),
  entry('École Jules-Noblet', 108, 45, 9_450, 'paid'),
  entry('SCI Les Tilleuls', 112, 17, 4_158.4, 'unpaid'),
  entry('Cave des Trois Ponts', 117, 30, 1_734, 'paid'),
  entry('Mairie de Saint-Aubin-le-Vif', 121, 30, 5_292, 'paid'),
  entry('Boulangerie Péchard', 126, 30, 894.6, 'paid'),
  entry('HABITAT', 131, 30, 2_814, 'paid'),
  entry('Harborline Studio Inc.', 136, 30, 3_980, 'paid', { currency: 'USD' }),
  entry('Hôtel du Vieux Lavoir', 148, 30, 3_198, 'unpaid'),
  entry('Garage Monnerie', 153, 30, 1_266, 'paid'),
  entry('Résidence Bellerive', 158, 30, 2_052, 'paid'),
  entry('Domaine de Courvaux', 164, 30, 13_980, 'paid'),
  entry('Syndic Carrel & Fils', 170, 30, 5_544, 'unpaid'),
  entry('Pharmacie de la Halle', 176, 30, 1_026, 'canceled'),
  entry('Chalets Morand SA', 183, 30, 6_410, 'paid', { currency: 'CHF' }),
];

/** The number of the nth invoice, newest first: 23 of this business year, the others of the one before. */
export const firmNumber = (index: number): string => {
  const sequence = 23 - index;
  return sequence > 0 ? `F-2026-${pad(sequence)}` : `F-2025-${pad(98 + sequence)}`;
};

const pad = (n: number): string => String(n).padStart(3, '0');
