#include "ui/panels/millisecondsbox.h"
#include "ui/panels/steps/distributionbox.h"
#include "ui/panels/steps/stepform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

// The kinds of fields that a step can have.
namespace playground::ui {

QString StepForm::listed(const Strings& names) {
    QStringList words;
    for (const std::string& name : names)
        words += QString::fromStdString(name);
    return words.isEmpty() ? tr("none") : words.join(QStringLiteral(", "));
}

void StepForm::addRow(const QString& label, const QString& name, QWidget* editor) {
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    auto* caption = new QLabel(label, m_fields);
    caption->setProperty("role", QStringLiteral("caption"));
    caption->setBuddy(editor);
    m_form->addRow(caption, editor);
}

void StepForm::addDuration(const Distribution& now, std::function<void(const Distribution&)> set) {
    auto* box = new DistributionBox(now, m_fields);
    addRow(tr("Duration"), QStringLiteral("stepDistribution"), box);
    connect(box, &DistributionBox::edited, this, std::move(set));
}

void StepForm::addNumber(const QString& label, const QString& name, std::int64_t now, std::int64_t least,
                         std::int64_t most, std::function<void(std::int64_t)> set) {
    auto* box = new QSpinBox(m_fields);
    box->setKeyboardTracking(false);
    box->setRange(static_cast<int>(least), static_cast<int>(most));
    box->setValue(static_cast<int>(now));
    addRow(label, name, box);
    connect(box, &QSpinBox::valueChanged, this, std::move(set));
}

void StepForm::addText(const QString& label, const QString& name, const std::string& now,
                       std::function<void(const std::string&)> set) {
    auto* line = new QLineEdit(QString::fromStdString(now), m_fields);
    addRow(label, name, line);
    connect(line, &QLineEdit::editingFinished, this, [line, set = std::move(set)] { set(line->text().toStdString()); });
}

void StepForm::addCheck(const QString& label, const QString& name, bool now, std::function<void(bool)> set) {
    auto* box = new QCheckBox(label, m_fields);
    box->setObjectName(name);
    box->setChecked(now);
    m_form->addRow(box);
    connect(box, &QCheckBox::toggled, this, std::move(set));
}

void StepForm::addChoice(const QString& label, const QString& name, const QStringList& words, int now,
                         std::function<void(int)> set) {
    auto* box = new QComboBox(m_fields);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->addItems(words);
    box->setCurrentIndex(now);
    addRow(label, name, box);
    connect(box, &QComboBox::activated, this, std::move(set));
}

void StepForm::addNames(const QString& label, const Strings& now, std::function<void(const Strings&)> set) {
    auto* button = new QToolButton(m_fields);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    // Names that are not known here can still be taken away.
    Strings names = now;
    for (const auto& [name, kind] : m_around.refs)
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    for (const std::string& name : names) {
        QAction* one = menu->addAction(QString::fromStdString(name));
        one->setCheckable(true);
        one->setChecked(std::find(now.begin(), now.end(), name) != now.end());
        connect(one, &QAction::toggled, this, [button, menu, set] {
            Strings checked;
            for (const QAction* each : menu->actions())
                if (each->isChecked())
                    checked.push_back(each->text().toStdString());
            button->setText(listed(checked));
            set(checked);
        });
    }
    if (names.empty())
        menu->addAction(tr("No call before this step has a name"))->setEnabled(false);
    button->setText(listed(now));
    button->setMenu(menu);
    addRow(label, QStringLiteral("stepNames"), button);
}

void StepForm::addTime(const QString& label, Duration now, std::function<void(Duration)> set) {
    auto* box = new MillisecondsBox(m_fields);
    box->setDuration(now);
    addRow(label, QStringLiteral("stepDuration"), box);
    connect(box, &MillisecondsBox::durationEdited, this, std::move(set));
}

void StepForm::addTarget(const CallTarget& now, std::function<void(const CallTarget&)> set) {
    QStringList words;
    for (const auto& [actor, method] : m_around.targets)
        words += QString::fromStdString(actor.empty() ? method : actor + "." + method);
    const auto current = std::find(m_around.targets.begin(), m_around.targets.end(), now);
    const bool isKnown = current != m_around.targets.end();
    addChoice(tr("Method"), QStringLiteral("stepTarget"), words,
              isKnown ? static_cast<int>(current - m_around.targets.begin()) : -1,
              [this, set = std::move(set)](int index) { set(m_around.targets[static_cast<std::size_t>(index)]); });
}

void StepForm::addActor(const std::string& now, std::function<void(const std::string&)> set) {
    QStringList words;
    for (const std::string& name : m_around.actors)
        words += QString::fromStdString(name);
    addChoice(tr("Actor"), QStringLiteral("stepActor"), words,
              static_cast<int>(words.indexOf(QString::fromStdString(now))),
              [words, set = std::move(set)](int index) { set(words.at(index).toStdString()); });
}

void StepForm::addGroup(const QString& none, const std::string& now, std::function<void(const std::string&)> set) {
    if (m_around.groups.empty() && now.empty())
        return;
    QStringList words{none};
    for (const std::string& name : m_around.groups)
        words += QString::fromStdString(name);
    const int current = now.empty() ? 0 : static_cast<int>(words.indexOf(QString::fromStdString(now), 1));
    addChoice(tr("Group"), QStringLiteral("stepGroup"), words, current, [words, set = std::move(set)](int index) {
        set(index == 0 ? std::string() : words.at(index).toStdString());
    });
}

void StepForm::addStream(const std::string& now, std::function<void(const std::string&)> set) {
    QStringList words;
    for (const auto& [name, kind] : m_around.refs)
        if (kind == RefKind::Calls)
            words += QString::fromStdString(name);
    const QString current = QString::fromStdString(now);
    if (!current.isEmpty() && !words.contains(current))
        words += current;
    addChoice(tr("Stream"), QStringLiteral("stepStream"), words, static_cast<int>(words.indexOf(current)),
              [words, set = std::move(set)](int index) { set(words.at(index).toStdString()); });
}

void StepForm::addValue(const QString& label, const Value& now, std::function<void(const Value&)> set) {
    QString text;
    if (const auto* number = std::get_if<std::int64_t>(&now))
        text = QString::number(*number);
    else if (const auto* words = std::get_if<std::string>(&now))
        text = QString::fromStdString(*words);
    auto* line = new QLineEdit(text, m_fields);
    line->setPlaceholderText(tr("nothing"));
    line->setToolTip(tr("A whole number or a text; empty: nothing"));
    addRow(label, QStringLiteral("stepValue"), line);
    connect(line, &QLineEdit::editingFinished, this, [line, set = std::move(set)] {
        bool isNumber = false;
        const qint64 number = line->text().toLongLong(&isNumber);
        if (isNumber)
            set(Value(std::int64_t{number}));
        else
            set(line->text().isEmpty() ? Value() : Value(line->text().toStdString()));
    });
}

} // namespace playground::ui
