#include "ui/window/settings.h"
#include "ui/window/settings/settingvalues.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <set>
#include <sstream>

namespace playground::ui {
namespace {

class SettingValues : public testing::Test {
protected:
    SettingValues() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        auto sink = std::make_shared<spdlog::sinks::ostream_sink_mt>(log);
        spdlog::set_default_logger(std::make_shared<spdlog::logger>("test", sink));
    }
    ~SettingValues() override { spdlog::set_default_logger(before); }

    QTemporaryDir folder;
    std::ostringstream log;
    std::shared_ptr<spdlog::logger> before = spdlog::default_logger();
};

TEST_F(SettingValues, areWhatTheTableSaysUntilTheyAreSet) {
    std::set<std::string> keys;
    for (const Setting& setting : settings()) {
        EXPECT_EQ(valueOf(setting), setting.fallback) << setting.key;
        EXPECT_FALSE(isChanged(setting)) << setting.key;
        EXPECT_TRUE(keys.insert(setting.key).second) << setting.key << " is there twice";
        EXPECT_EQ(&settingOf(setting.id), &setting);
    }
}

TEST_F(SettingValues, areKeptInTheFileOnlyWhereTheyDiffer) {
    Settings::setTheme(ThemeChoice::Dark);
    Settings::setMemoryBudget(2'000'000'000);
    QSettings().sync();
    EXPECT_EQ(Settings::theme(), ThemeChoice::Dark);
    EXPECT_EQ(Settings::memoryBudget(), 2'000'000'000U);
    EXPECT_TRUE(isChanged(settingOf(SettingId::Theme)));
    Settings::setTheme(ThemeChoice::FollowSystem);
    reset(settingOf(SettingId::Memory));
    EXPECT_TRUE(QSettings().allKeys().isEmpty());
    EXPECT_FALSE(Settings::memoryBudget());
}

struct Broken {
    const char* key;
    QVariant value;
};

class BrokenSetting : public SettingValues, public testing::WithParamInterface<Broken> {};

TEST_P(BrokenSetting, isAsIfItWereNotSetAndSaysSoOnce) {
    const Setting& setting =
        *std::ranges::find_if(settings(), [](const Setting& one) { return GetParam().key == std::string(one.key); });
    QSettings().setValue(QLatin1String(setting.key), GetParam().value);
    EXPECT_EQ(valueOf(setting), setting.fallback);
    EXPECT_NE(log.str().find(setting.key), std::string::npos) << log.str();
    log.str({});
    EXPECT_FALSE(isChanged(setting));
    EXPECT_EQ(log.str(), std::string());
}

INSTANTIATE_TEST_SUITE_P(
    Of, BrokenSetting,
    testing::Values(Broken{"window/theme", 4}, Broken{"window/theme", QStringLiteral("purple")},
                    Broken{"appearance/textSize", 79}, Broken{"appearance/textSize", 201},
                    Broken{"appearance/textSize", QStringLiteral("large")}, Broken{"appearance/timelineSize", -100},
                    Broken{"start/restoresSession", QStringLiteral("maybe")}, Broken{"timeline/lens", QString()},
                    Broken{"trace/memory", 500}, Broken{"trace/memory", QStringLiteral("99999999999999999999999")},
                    Broken{"trace/folder", QStringLiteral("/nowhere/at/all")},
                    Broken{"log/level", QStringList{QStringLiteral("warn"), QStringLiteral("info")}}));

} // namespace
} // namespace playground::ui
