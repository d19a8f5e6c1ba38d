#include "ui/window/rangedialog.h"

#include "core/base/durationtext.h"
#include "ui/timeline/geometry/timelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace playground::ui {

namespace {

QLineEdit* timeEdit(QWidget* parent, const char* name, TimePoint time) {
    // Nothing is before the start of the run, and the words could not say it.
    const Duration since = std::max(time - TimePoint(), Duration::zero());
    auto* edit = new QLineEdit(QString::fromStdString(durationText(since)), parent);
    edit->setObjectName(QLatin1String(name));
    return edit;
}

} // namespace

RangeDialog::RangeDialog(TimeRange range, QWidget* parent)
    : QDialog(parent),
      m_range(range),
      m_from(timeEdit(this, "rangeFrom", range.start)),
      m_to(timeEdit(this, "rangeTo", range.end)),
      m_verdict(new QLabel(this)) {
    setObjectName(QStringLiteral("rangeDialog"));
    setWindowTitle(tr("Go to range"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_verdict->setObjectName(QStringLiteral("rangeVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumWidth(280);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_show = buttons->addButton(tr("Sho&w"), QDialogButtonBox::AcceptRole);
    m_select = buttons->addButton(tr("&Select"), QDialogButtonBox::ApplyRole);
    m_show->setDefault(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&From the start of the run"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(m_verdict);
    form->addRow(buttons);

    connect(m_from, &QLineEdit::textChanged, this, &RangeDialog::read);
    connect(m_to, &QLineEdit::textChanged, this, &RangeDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT showWanted(m_range);
        accept();
    });
    connect(m_select, &QPushButton::clicked, this, [this] {
        Q_EMIT selectWanted(m_range);
        accept();
    });
    read();
    m_from->selectAll();
}

void RangeDialog::read() {
    const Result<Duration> from = parseDuration(m_from->text().trimmed().toStdString());
    const Result<Duration> to = parseDuration(m_to->text().trimmed().toStdString());
    QString wrong;
    if (!from.ok() || !to.ok())
        wrong = QString::fromStdString((from.ok() ? to : from).error().text);
    else if (from.value() < Duration::zero())
        wrong = tr("Nothing is before the start of the run.");
    else if (from.value() >= to.value())
        wrong = tr("The end must come after the beginning.");
    else
        m_range = {TimePoint(from.value()), TimePoint(to.value())};
    m_verdict->setText(wrong.isEmpty() ? tr("%1 long").arg(durationLabel(m_range.length())) : wrong);
    m_show->setEnabled(wrong.isEmpty());
    m_select->setEnabled(wrong.isEmpty());
}

} // namespace playground::ui
