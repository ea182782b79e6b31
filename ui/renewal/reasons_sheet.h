// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "models/row_table_model.h"
#include "renewal/renewal.h"
#include "shell/sheet.h"

#include <QSet>

class QLineEdit;
class QPushButton;

namespace tasuki {

class DataTable;
class Session;
class TextLabel;

/// The reasons of churn: added, renamed with F2, taken from the list. Each act is one undo step.
class ReasonsSheet final : public Sheet {
    Q_OBJECT
public:
    explicit ReasonsSheet(Session& session, QWidget* parent);
    ~ReasonsSheet() override;
    /// Adds the reason that is written, and stays open for the next.
    void accept() override;

private:
    void refresh();
    void remove();
    /// Does it, or says why not: below `field`, as far as it is about one.
    bool say(const Result<Edit>& edit, const QString& done, QWidget* field = nullptr);

    Session& m_session;
    std::vector<ChurnReason> m_reasons;
    QSet<RowId> m_used;
    bool m_isRead = false; ///< else nothing is stored
    QLineEdit* m_name;
    DataTable* m_table;
    RowTableModel<ChurnReason>* m_model;
    QPushButton* m_remove;
};

void openReasonsSheet(Session& session, QWidget* parent);

} // namespace tasuki
