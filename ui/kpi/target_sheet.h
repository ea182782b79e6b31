// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "revenue/target.h"
#include "revenue/view.h"
#include "session/form.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tasuki {

class DataTable;
class FormDraft;

/// The targets of the workspace: what each figure is to reach, by window, slice and period. Each act is one undo step.
class TargetSheet final : public Form {
    Q_OBJECT
public:
    /// Begins with the window and the slice of `view`.
    TargetSheet(Session& session, const revenue::View& view, QWidget* parent);
    /// Sets the target, and stays open for the next.
    void accept() override;

private:
    void buildFields(const revenue::View& view);
    void buildList();
    void fillPeriods();
    void fillSlices();
    void refresh();
    void remove();
    QString periodText(const Target& target) const;

    std::vector<Target> m_targets;
    QComboBox* m_metric;
    QComboBox* m_window;
    QComboBox* m_period;
    QComboBox* m_dimension;
    QComboBox* m_slice;
    QLineEdit* m_value;
    DataTable* m_table;
    RowTableModel<Target>* m_model;
    QPushButton* m_remove;
    FormDraft* m_draft;
};

void openTargetSheet(Session& session, QWidget* parent, const revenue::View& view);

} // namespace tasuki
