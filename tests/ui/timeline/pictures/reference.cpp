#include "tests/ui/timeline/pictures/reference.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace playground::ui {
namespace {

constexpr const char* acceptance = "PLAYGROUND_ACCEPT_PICTURES";

bool isFar(QRgb one, QRgb other) {
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))}) > Difference::levels;
}

QRgb faint(QRgb colour) {
    const int grey = 192 + qGray(colour) / 4;
    return qRgb(grey, grey, grey);
}

// A palette where it says the same: a fifth smaller.
QImage smallest(const QImage& picture) {
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height() && colours.size() <= 256; ++y)
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    if (colours.size() > 256)
        return picture.convertToFormat(QImage::Format_RGB888);
    const QList<QRgb> table(colours.begin(), colours.end());
    return picture.convertToFormat(QImage::Format_Indexed8, table);
}

bool save(const QImage& picture, const QString& path) {
    return QDir().mkpath(QFileInfo(path).path()) && picture.save(path, "PNG", 0); // 0: as small as can be.
}

} // namespace

Difference differenceOf(const QImage& painted, const QImage& expected) {
    if (painted.size() != expected.size())
        return {1.0, painted};
    Difference difference{0.0, QImage(expected.size(), QImage::Format_RGB32)};
    int count = 0;
    for (int y = 0; y < expected.height(); ++y) {
        for (int x = 0; x < expected.width(); ++x) {
            const bool isOther = isFar(painted.pixel(x, y), expected.pixel(x, y));
            difference.picture.setPixel(x, y, isOther ? qRgb(224, 0, 0) : faint(expected.pixel(x, y)));
            count += isOther ? 1 : 0;
        }
    }
    difference.share = static_cast<double>(count) / (static_cast<double>(expected.width()) * expected.height());
    return difference;
}

::testing::AssertionResult looksAsBefore(const QImage& painted, const std::string& name) {
    const QString file = QString::fromStdString(name) + QStringLiteral(".png");
    const QString known = QDir(QStringLiteral(PLAYGROUND_PICTURES_FOLDER)).filePath(file);
    if (qEnvironmentVariableIsSet(acceptance)) {
        if (save(smallest(painted), known))
            return ::testing::AssertionSuccess();
        return ::testing::AssertionFailure() << known.toStdString() << " could not be written";
    }
    const QImage expected(known);
    const Difference difference = differenceOf(painted, expected);
    if (difference.isSmall())
        return ::testing::AssertionSuccess();
    const QDir folder(QStringLiteral(PLAYGROUND_PAINTED_FOLDER "/") + QString::fromStdString(name));
    save(painted, folder.filePath(QStringLiteral("painted.png")));
    save(expected, folder.filePath(QStringLiteral("expected.png")));
    save(difference.picture, folder.filePath(QStringLiteral("difference.png")));
    return ::testing::AssertionFailure() << 100.0 * difference.share << " % of the pixels of " << name
                                         << " are others; look at painted.png, "
                                         << "expected.png and difference.png in " << folder.path().toStdString()
                                         << "; if the new picture is right: " << acceptance << "=1 "
                                         << QCoreApplication::applicationFilePath().toStdString()
                                         << " --gtest_filter='*/" << name << "'";
}

} // namespace playground::ui
