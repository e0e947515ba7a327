// How PDFs are read back, for this program too.
#include "documents/pdf_text.cpp"
#include "documents/other_program.cpp"
