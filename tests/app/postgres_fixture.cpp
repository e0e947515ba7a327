// The cluster that the store's own tests run, for this program too.
#include "store/postgres_fixture.cpp"
