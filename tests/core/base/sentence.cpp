#include "core/base/sentence.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace playground {
namespace {

/// Knows one sentence.
class Upwards final : public QTranslator {
public:
    Upwards() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override {
        const bool isKnown =
            QLatin1String(context) == QLatin1String("Way") && QLatin1String(text) == QLatin1String("up");
        return isKnown ? QStringLiteral("aufwärts") : QString();
    }
};

TEST(Sentence, staysAsItIsWithoutATranslator) { EXPECT_EQ(sentence("Way", "up"), "up"); }

TEST(Sentence, isThatOfTheTranslatorInItsContext) {
    const Upwards translator;
    EXPECT_EQ(sentence("Way", "up"), "aufwärts");
    EXPECT_EQ(sentence("Road", "up"), "up");
    EXPECT_EQ(sentence("Way", "down"), "down");
}

TEST(Filled, hasItsPlacesInAnyOrderAndNumber) {
    EXPECT_EQ(filled("%1 waits for %2", {"a", "b"}), "a waits for b");
    EXPECT_EQ(filled("auf %2 wartet %1, %1", {"a", "b"}), "auf b wartet a, a");
    EXPECT_EQ(filled("nothing", {"a"}), "nothing");
}

TEST(Filled, doesNotLookIntoThePlaces) { EXPECT_EQ(filled("%1, %2", {"%2", "%1"}), "%2, %1"); }

TEST(Filled, leavesOtherSignsAlone) { EXPECT_EQ(filled("100 %, %0, %3, %", {"a", "b"}), "100 %, %0, %3, %"); }

} // namespace
} // namespace playground
