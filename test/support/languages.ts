// The page brings English; the tests speak both languages everywhere.
import "../../src/i18n/english";
