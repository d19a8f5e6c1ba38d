#include "tests/bench/dormitory.h"

#include <fstream>
#include <malloc.h>
#include <unistd.h>

namespace playground::bench {
namespace {

double residentBytes() {
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double resident = 0;
    file >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

double residentBytesAfterTrim() {
    malloc_trim(0);
    return residentBytes();
}

} // namespace

Dormitory::Dormitory(int beds) : m_before(residentBytesAfterTrim()), m_beds(beds) {}

void Dormitory::weigh() { m_bytes = residentBytes() - m_before; }

} // namespace playground::bench
