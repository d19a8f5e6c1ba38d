#include "tests/support/pseudotranslator.h"
#include "tests/ui/window/access/offenders.h"
#include "tests/ui/window/access/situations.h"
#include "ui/theme/textscale.h"
#include "ui/window/settings/settingvalues.h"

#include <QMenu>

namespace playground::ui {
namespace {

/// A language of long words, for all that is made meanwhile.
class LongTexts {
public:
    LongTexts() { QCoreApplication::installTranslator(&m_translator); }
    ~LongTexts() {
        QCoreApplication::removeTranslator(&m_translator);
        setTextScale(1);
    }
    LongTexts(const LongTexts&) = delete;
    LongTexts& operator=(const LongTexts&) = delete;

private:
    PseudoTranslator m_translator;
};

constexpr int percentOfUsual = 150; // 14 points are 144 % of the usual 13 pixels, which are 9.75 points.

class Translated : private LongTexts, public Met {};

TEST_P(Translated, TextsHaveRoomAndNoneIsLeftInEnglish) {
    setValue(SettingId::TextSize, percentOfUsual);
    start();
    ASSERT_GE(textScale(), 14.0 / 9.75);
    enter();
    QCoreApplication::sendPostedEvents(); // Texts that have just changed get their room.
    EXPECT_LE(seen().width(), smallScreen.width());
    EXPECT_LE(seen().height(), smallScreen.height());
    EXPECT_EQ(clippedIn(seen()), "");
    EXPECT_EQ(untranslatedIn(seen()), "");
}

INSTANTIATE_TEST_SUITE_P(All, Translated, testing::ValuesIn(situations()), Met::nameOf);

class TranslatedMenus : private LongTexts, public Tabs {};

TEST_F(TranslatedMenus, FitOnASmallScreen) {
    setValue(SettingId::TextSize, percentOfUsual);
    start();
    for (const QMenu* menu : workspace->findChildren<QMenu*>()) {
        EXPECT_LE(menu->sizeHint().height(), Met::smallScreen.height()) << menu->title().toStdString();
        EXPECT_LE(menu->sizeHint().width(), Met::smallScreen.width()) << menu->title().toStdString();
    }
}

} // namespace
} // namespace playground::ui
