#include "ui/theme/themechoice.h"

#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QApplication>
#include <QStyleFactory>

namespace playground::ui {

const Theme& themeFor(ThemeChoice choice, const QPalette& systemPalette) {
    if (choice == ThemeChoice::FollowSystem) {
        const auto window = systemPalette.color(QPalette::Window).lightnessF();
        const auto text = systemPalette.color(QPalette::WindowText).lightnessF();
        choice = window < text ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    if (choice == ThemeChoice::HighContrast)
        return Theme::highContrast();
    return choice == ThemeChoice::Dark ? Theme::dark() : Theme::light();
}

void apply(const Theme& theme, QApplication& application) {
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(theme));
    application.setFont(scaled(textFont()));
}

} // namespace playground::ui
