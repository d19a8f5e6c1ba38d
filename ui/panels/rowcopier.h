#pragma once

#include <QObject>

class QTableView;

namespace playground::ui {

/// Has a table copy its selected rows as lines of cells with tabs between them, when a person asks for a copy. Goes
/// with the table. Thread: GUI.
class RowCopier final : public QObject {
    Q_OBJECT

public:
    explicit RowCopier(QTableView& table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy() const;

    QTableView& m_table;
};

} // namespace playground::ui
