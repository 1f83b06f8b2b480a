"""Protected health information in what people write: `PHIDetector` and what it tells."""

from domain.phi.detector import PHIDetector
from domain.phi.findings import FLAG, REDACT, WARN, Category, Level, ScanResult, Severity, Span
from domain.phi.lexicon import Lexicon

__all__ = ["FLAG", "REDACT", "WARN", "Category", "Level", "Lexicon", "PHIDetector", "ScanResult", "Severity", "Span"]
