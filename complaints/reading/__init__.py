"""Reads a log from a file as it is: every cell a text, every row counted."""
