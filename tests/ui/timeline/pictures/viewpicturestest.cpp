#include "tests/ui/timeline/pictures/reference.h"
#include "tests/ui/timeline/pictures/situations.h"
#include "ui/timeline/timelineview.h"

namespace playground::ui {
namespace {

/// What a person did to the view before the picture was taken.
struct Look {
    std::string name;
    std::unique_ptr<Situation> (*situation)();
    const Theme& (*theme)();
    void (*arrange)(TimelineView& view, const Situation& situation);
};

[[maybe_unused]] void PrintTo(const Look& look, std::ostream* out) { *out << look.name; }

std::unique_ptr<Situation> tornCrowd() { return crowd(1'000'000, {.memory = 1}); }

void selectACallThatWaited(TimelineView& view, const Situation&) {
    view.selectCall(CallId(12));
    view.selectRange(TimeRange{TimePoint(std::chrono::milliseconds(600)), TimePoint(std::chrono::milliseconds(800))});
    view.setCursorTime(TimePoint(std::chrono::milliseconds(500)));
}

void foldPauses(TimelineView& view, const Situation&) {
    view.setGaps(Gaps::Folded);
    view.fitAll();
}

void predictLess(TimelineView& view, const Situation&) {
    static const auto predicted = threeCalls();
    view.setPrediction(&predicted->store, predicted->end);
    view.fitAll();
}

void mirror(TimelineView& view, const Situation&) { view.setLayoutDirection(Qt::RightToLeft); }

void leave(TimelineView& view, const Situation&) { view.fitAll(); }

void pinByThread(TimelineView& view, const Situation&) {
    view.setLens(Lens::Threads);
    view.setTrack(1);
    view.apply(TimelineCommand::PinTrack);
    view.setEmphasised(CallState::Blocked);
    view.fitAll();
}

class ViewPictures : public ::testing::TestWithParam<Look> {};

TEST_P(ViewPictures, LookAsBefore) {
    const Look& look = GetParam();
    const auto situation = look.situation();
    ASSERT_EQ(situation->store.contradictions(), 0U);
    TimelineView view;
    view.resize(960, 480);
    view.setTheme(look.theme());
    view.setStore(&situation->store);
    view.advance(situation->end);
    view.show();
    look.arrange(view, *situation);
    const QImage picture = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    EXPECT_TRUE(looksAsBefore(picture, look.name));
}

INSTANTIATE_TEST_SUITE_P(, ViewPictures,
                         ::testing::Values(Look{"selected_light", blockedLoop, Theme::light, selectACallThatWaited},
                                           Look{"selected_dark", blockedLoop, Theme::dark, selectACallThatWaited},
                                           Look{"folded_light", burstsWithPauses, Theme::light, foldPauses},
                                           Look{"folded_dark", burstsWithPauses, Theme::dark, foldPauses},
                                           Look{"predicted_light", threeSlowCalls, Theme::light, predictLess},
                                           Look{"predicted_dark", threeSlowCalls, Theme::dark, predictLess},
                                           Look{"mirrored_light", threeCalls, Theme::light, mirror},
                                           Look{"torn_light", tornCrowd, Theme::light, leave},
                                           Look{"pinned_dark", tornCrowd, Theme::dark, pinByThread}),
                         [](const auto& look) { return look.param.name; });

} // namespace
} // namespace playground::ui
