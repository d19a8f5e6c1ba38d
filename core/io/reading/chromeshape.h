#pragma once

#include "core/io/reading/chromeevent.h"
#include "core/io/reading/toldrun.h"

#include <memory>
#include <vector>

namespace playground {

/// Makes a run of the events of one kind of file.
class ChromeShape : public ChromeEventTaker {
public:
    virtual void finish() = 0; ///< All events have been taken; what only all of them tell is filled in.
};

/// Looks at the first events, finds the shape that knows them, and hands all of them on to it.
class ShapeChooser final : public ChromeEventTaker {
public:
    explicit ShapeChooser(ToldRun& run) : m_run(run) {}

    void take(const ChromeEvent& event) override;
    void finish();

private:
    void choose();

    ToldRun& m_run;
    std::vector<ChromeEvent> m_first; // Until a shape is chosen.
    std::unique_ptr<ChromeShape> m_shape;
};

} // namespace playground
