"""Values and functions of the subject: no Qt, no ORM, no files, no clock, no global randomness."""
