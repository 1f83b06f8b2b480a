"""Looking: lists, details, messages, notes, and following a stream live. Every look is audited."""
