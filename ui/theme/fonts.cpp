#include "ui/theme/fonts.h"

#include <QFontDatabase>

namespace playground::ui {
namespace {

QString firstInstalled(const QString& wanted, QFontDatabase::SystemFont otherwise) {
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(otherwise).family();
}

QFont sized(const QString& family, int pixelSize, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont textFont(int pixelSize, QFont::Weight weight) {
    static const QString family = firstInstalled(QStringLiteral("Inter"), QFontDatabase::GeneralFont);
    return sized(family, pixelSize, weight);
}

QFont numberFont(int pixelSize, QFont::Weight weight) {
    static const QString family = firstInstalled(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont);
    return sized(family, pixelSize, weight);
}

} // namespace playground::ui
