#include "tests/ui/timeline/pictures/reference.h"
#include "tests/ui/timeline/pictures/situations.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/render.h"

#include <QFontInfo>

namespace playground::ui {
namespace {

struct Shot {
    std::string name;
    std::unique_ptr<Situation> (*situation)();
    const Theme& (*theme)();
    QSize size{960, 540};
    qreal scale = 1.0;
};

[[maybe_unused]] void PrintTo(const Shot& shot, std::ostream* out) { *out << shot.name; }

std::unique_ptr<Situation> aMillionSpans() { return crowd(1'000'000); }

class Pictures : public ::testing::TestWithParam<Shot> {
protected:
    static void SetUpTestSuite() {
        ASSERT_EQ(QFontInfo(textFont()).family().toStdString(), "DejaVu Sans")
            << "packaging/linux/install-dependencies build installs it";
        ASSERT_EQ(QFontInfo(numberFont()).family().toStdString(), "DejaVu Sans Mono");
    }
};

TEST_P(Pictures, LookAsBefore) {
    const Shot& shot = GetParam();
    const auto situation = shot.situation();
    ASSERT_EQ(situation->store.contradictions(), 0U);
    const auto picture =
        drawTimeline(situation->store, situation->end, {.size = shot.size, .scale = shot.scale, .theme = &shot.theme()},
                     QStringLiteral("picture.png"));
    ASSERT_TRUE(picture.ok());
    EXPECT_TRUE(looksAsBefore(*picture, shot.name));
}

INSTANTIATE_TEST_SUITE_P(
    , Pictures,
    ::testing::Values(
        Shot{"three_calls_light", threeCalls, Theme::light}, Shot{"three_calls_dark", threeCalls, Theme::dark},
        Shot{"three_calls_twice_as_sharp", threeCalls, Theme::light, {640, 320}, 2.0},
        Shot{"waves_light", fiftyCallsInWaves, Theme::light}, Shot{"waves_dark", fiftyCallsInWaves, Theme::dark},
        Shot{"thousand_slots_light", thousandSlots, Theme::light},
        Shot{"thousand_slots_dark", thousandSlots, Theme::dark}, Shot{"crowd_light", aMillionSpans, Theme::light},
        Shot{"crowd_dark", aMillionSpans, Theme::dark}, Shot{"blocked_loop_light", blockedLoop, Theme::light},
        Shot{"blocked_loop_dark", blockedLoop, Theme::dark},
        Shot{"blocked_loop_high_contrast", blockedLoop, Theme::highContrast}),
    [](const auto& shot) { return shot.param.name; });

TEST(Difference, IsTheShareOfPixelsThatAreOthers) {
    QImage expected(100, 50, QImage::Format_RGB32);
    expected.fill(Qt::white);
    QImage painted = expected;
    EXPECT_TRUE(differenceOf(painted, expected).isSmall());
    painted.setPixel(3, 4, qRgb(255, 255, 255 - Difference::levels));
    EXPECT_EQ(differenceOf(painted, expected).share, 0.0);
    for (int x = 0; x < 5; ++x)
        painted.setPixel(x, 7, qRgb(255, 255, 254 - Difference::levels));
    const Difference difference = differenceOf(painted, expected);
    EXPECT_EQ(difference.share, 5.0 / 5000.0);
    EXPECT_FALSE(difference.isSmall());
    EXPECT_EQ(difference.picture.pixel(4, 7), qRgb(224, 0, 0));
    EXPECT_NE(difference.picture.pixel(5, 7), qRgb(224, 0, 0));
}

TEST(Difference, OfAnotherSizeIsWhole) {
    EXPECT_EQ(differenceOf(QImage(10, 10, QImage::Format_RGB32), QImage(10, 11, QImage::Format_RGB32)).share, 1.0);
}

} // namespace
} // namespace playground::ui
