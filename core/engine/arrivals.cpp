#include "core/engine/arrivals.h"

namespace playground {

Duration Arrivals::next() {
    const bool isFirst = m_count++ == 0;
    switch (m_arrival.pattern) {
    case Arrival::Pattern::AtOnce:
        break;
    case Arrival::Pattern::Every:
        m_last += isFirst ? Duration::zero() : m_arrival.interval;
        break;
    case Arrival::Pattern::Poisson:
        m_last += Distribution{Distribution::Shape::Exponential, m_arrival.interval, {}}.sample(m_random);
        break;
    case Arrival::Pattern::Bursts:
        if (!isFirst && (m_count - 1) % m_arrival.burst == 0)
            m_last += m_arrival.interval;
        break;
    }
    return m_last;
}

} // namespace playground
