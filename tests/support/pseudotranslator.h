#pragma once

#include <QTranslator>

namespace playground {

/// A language that nobody speaks: every text of tr() is in brackets, has accents and is longer by 40 per cent. Places,
/// tags and mnemonics stay as they are. Install it before the first widget.
class PseudoTranslator final : public QTranslator {
public:
    static constexpr QChar opening = u'⟦';

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty() || qstrcmp(context, "QShortcut") == 0) // Names of keys.
            return {};
        return opening + accented(text) + QString(text.size() * 2 / 5, u'~') + u'⟧';
    }

private:
    static QString accented(QString text) {
        bool isTag = false;
        for (qsizetype index = 0; index < text.size(); ++index) {
            const QChar letter = text.at(index);
            isTag = letter == u'<' || (isTag && letter != u'>');
            const bool isPlace = index > 0 && (text.at(index - 1) == u'%' || text.at(index - 1) == u'&');
            if (!isTag && !isPlace)
                text[index] = with(letter);
        }
        return text;
    }
    static QChar with(QChar letter) {
        static const QString plain = QStringLiteral("aeiouyAEIOUY");
        static const QString accents = QStringLiteral("áéíóúýÁÉÍÓÚÝ");
        const qsizetype place = plain.indexOf(letter);
        return place < 0 ? letter : accents.at(place);
    }
};

} // namespace playground
