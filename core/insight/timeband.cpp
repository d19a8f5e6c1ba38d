#include "core/insight/timeband.h"

#include <algorithm>

namespace playground {
namespace {

using Relation = CallFilter::Relation;

Duration nextAfter(Duration duration) { return duration < Duration::max() ? duration + tick : duration; }

TimeBand bandOf(const CallFilter::Term& term) {
    switch (term.relation) {
    case Relation::Equal:
        return {term.duration, nextAfter(term.duration)};
    case Relation::Less:
        return {Duration(0), term.duration};
    case Relation::LessOrEqual:
        return {Duration(0), nextAfter(term.duration)};
    case Relation::Greater:
        return {nextAfter(term.duration), Duration::max()};
    case Relation::GreaterOrEqual:
        return {term.duration, Duration::max()};
    }
    return {};
}

} // namespace

std::optional<TimeBand> bandOf(const CallFilter& filter, CallFilter::Field time) {
    std::optional<TimeBand> band;
    for (const CallFilter::Term& term : filter.terms) {
        if (term.field != time || term.isNegated)
            continue;
        const TimeBand word = bandOf(term);
        const TimeBand before = band.value_or(TimeBand());
        band = TimeBand{std::max(before.from, word.from), std::min(before.to, word.to)};
    }
    return band;
}

CallFilter withBand(CallFilter filter, CallFilter::Field time, const std::optional<TimeBand>& band) {
    std::erase_if(filter.terms, [time](const CallFilter::Term& term) { return term.field == time && !term.isNegated; });
    if (band && band->from > Duration(0))
        filter.terms.push_back({.field = time, .relation = Relation::GreaterOrEqual, .duration = band->from});
    if (band && band->to < Duration::max())
        filter.terms.push_back({.field = time, .relation = Relation::Less, .duration = band->to});
    return filter;
}

} // namespace playground
