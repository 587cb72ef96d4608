"""What a person waits for, measured as pixels of the whole program on a virtual display."""
