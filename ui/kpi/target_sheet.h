// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "revenue/target.h"
#include "revenue/view.h"
#include "shell/sheet.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tasuki {

class DataTable;
class FormDraft;
class Session;
class TextLabel;

/// The targets of the workspace: what each figure is to reach, by window, slice and period. Each act is one undo step.
class TargetSheet final : public Sheet {
    Q_OBJECT
public:
    /// Begins with the window and the slice of `view`.
    TargetSheet(Session& session, const revenue::View& view, QWidget* parent);
    /// Sets the target, and stays open for the next.
    void accept() override;

private:
    void fillPeriods();
    void fillSlices();
    void refresh();
    void remove();
    void say(const QString& problem);
    QString periodText(const Target& target) const;

    Session& m_session;
    std::vector<Target> m_targets;
    QComboBox* m_metric;
    QComboBox* m_window;
    QComboBox* m_period;
    QComboBox* m_dimension;
    QComboBox* m_slice;
    QLineEdit* m_value;
    TextLabel* m_problem;
    DataTable* m_table;
    RowTableModel<Target>* m_model;
    QPushButton* m_remove;
    FormDraft* m_draft;
};

void openTargetSheet(Session& session, QWidget* parent, const revenue::View& view);

} // namespace tasuki
