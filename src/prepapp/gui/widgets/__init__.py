"""Widgets take values and emit signals; they know no service."""
