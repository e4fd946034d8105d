/** The books of the second organisation: a smaller workshop. */
import { entry, type Entry } from './compose';

export const WORKSHOP: readonly Entry[] = [
  entry('Librairie Sallenave', 2, 30, 2_340, 'unpaid'),
  entry('Théâtre de la Forge', 9, 30, 5_180, 'unpaid', { deposit: true }),
  entry('Mme Inès Quérard', 20, 15, 415, 'unpaid'),
  entry('Librairie Sallenave', 33, 30, 1_760, 'paid'),
  entry('Musée des Outils', 47, 30, 3_925, 'unpaid'),
  entry('Studio Perle', 58, 30, 690, 'canceled'),
  entry('Théâtre de la Forge', 71, 30, 4_410, 'paid'),
  entry('Musée des Outils', 95, 30, 2_185, 'paid'),
];

/** The number of the nth invoice, newest first. */
export const workshopNumber = (index: number): string => `2026/${String(41 - index).padStart(4, '0')}`;
