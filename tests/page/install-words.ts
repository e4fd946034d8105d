/** Installs the host's words before each file of page tests, as the background hands them to a page. */
import { hostWords } from '../../utils/host-words';
import { installHostWords } from '../../utils/page/installed-words';

installHostWords(hostWords({}));
