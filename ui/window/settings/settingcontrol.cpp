#include "ui/window/settings/settingcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace playground::ui {

SettingControl::SettingControl(const Setting& setting, QWidget* row)
    : QObject(row), m_layout(new QHBoxLayout), m_editor(nullptr) {
    m_editor = std::visit([this](const auto& kind) { return create(kind); }, setting.kind);
    m_layout->insertWidget(0, m_editor, 1);
    m_editor->setObjectName(QLatin1String(setting.key));
    m_editor->setAccessibleName(translated(setting.title));
    m_editor->setFocusPolicy(Qt::StrongFocus);
    m_editor->installEventFilter(this);
}

QWidget* SettingControl::row() const { return static_cast<QWidget*>(parent()); }

void SettingControl::show(const QVariant& value) {
    const QSignalBlocker blocker(m_editor);
    m_show(value);
}

void SettingControl::describe(const QString& text) { m_editor->setAccessibleDescription(text); }

// Who turns the wheel to go through the settings would change those under it.
bool SettingControl::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || m_editor->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

QWidget* SettingControl::create(const OneOf& kind) {
    auto* box = new QComboBox(row());
    for (const OneOf::Choice& choice : kind.choices)
        box->addItem(translated(choice.name), choice.value);
    connect(box, &QComboBox::currentIndexChanged, this, [=, this] { Q_EMIT chosen(box->currentData()); });
    m_show = [box](const QVariant& value) { box->setCurrentIndex(box->findData(value)); };
    return box;
}

QWidget* SettingControl::create(const OnOff&) {
    auto* box = new QCheckBox(row());
    const auto say = [box](bool isOn) { box->setText(isOn ? tr("On") : tr("Off")); }; // Which is seen in any theme.
    connect(box, &QCheckBox::toggled, this, [=, this](bool isOn) {
        say(isOn);
        Q_EMIT chosen(isOn);
    });
    m_show = [=](const QVariant& value) {
        box->setChecked(value.toBool());
        say(value.toBool());
    };
    return box;
}

QWidget* SettingControl::create(const Number& kind) {
    auto* box = new QSpinBox(row());
    box->setRange(kind.least, kind.most);
    box->setSingleStep(kind.step);
    box->setSuffix(QLatin1String(kind.unit));
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false); // What is half typed is not meant.
    if (kind.leastName != nullptr)
        box->setSpecialValueText(translated(kind.leastName));
    const auto unit = static_cast<qulonglong>(kind.unitSize);
    connect(box, &QSpinBox::valueChanged, this,
            [=, this](int value) { Q_EMIT chosen(static_cast<qulonglong>(value) * unit); });
    m_show = [=](const QVariant& value) { box->setValue(static_cast<int>(value.toULongLong() / unit)); };
    return box;
}

QWidget* SettingControl::create(const Folder&) {
    auto* path = new QLineEdit(row());
    path->setReadOnly(true);
    auto* choose = new QPushButton(tr("Choose…"), row());
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAutoDefault(false);
    m_layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [=, this] {
        const QString folder = QFileDialog::getExistingDirectory(path, tr("Choose a folder"), path->text());
        if (folder.isEmpty())
            return;
        if (QFileInfo(folder).isWritable())
            Q_EMIT chosen(folder);
        else
            QMessageBox::warning(path, tr("Choose a folder"),
                                 tr("Nothing can be written to %1. The folder stays as it was.").arg(folder));
    });
    m_show = [path](const QVariant& value) {
        path->setText(value.toString());
        path->setToolTip(value.toString());
    };
    return path;
}

} // namespace playground::ui
