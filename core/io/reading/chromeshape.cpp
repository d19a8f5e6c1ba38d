#include "core/io/reading/chromeshape.h"

#include "core/io/reading/genericshape.h"
#include "core/io/reading/ownshape.h"
#include "core/io/reading/rayshape.h"

#include <algorithm>
#include <array>

namespace playground {
namespace {

constexpr std::size_t enough = 256; // Events to tell a shape by.

struct KnownShape {
    bool (*knows)(const ChromeEvent&);
    std::unique_ptr<ChromeShape> (*make)(ToldRun&);
};

template <class Shape>
std::unique_ptr<ChromeShape> make(ToldRun& run) {
    return std::make_unique<Shape>(run);
}

// Own files look like those of Ray, on purpose, so they are asked for first.
constexpr std::array knownShapes{KnownShape{OwnShape::knows, make<OwnShape>},
                                 KnownShape{RayShape::knows, make<RayShape>}};

} // namespace

void ShapeChooser::take(const ChromeEvent& event) {
    if (m_shape) {
        m_shape->take(event);
        return;
    }
    m_first.push_back(event);
    if (m_first.size() == enough)
        choose();
}

void ShapeChooser::finish() {
    if (!m_shape)
        choose();
    m_shape->finish();
}

void ShapeChooser::choose() {
    const auto* const known = std::ranges::find_if(
        knownShapes, [this](const KnownShape& shape) { return std::ranges::any_of(m_first, shape.knows); });
    m_shape = known != knownShapes.end() ? known->make(m_run) : make<GenericShape>(m_run);
    for (const ChromeEvent& event : m_first)
        m_shape->take(event);
    m_first.clear();
}

} // namespace playground
