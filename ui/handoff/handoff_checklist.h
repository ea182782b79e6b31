// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/criteria.h"
#include "handoff/handoff.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace tasuki {

class Session;

/// The items of a handoff as boxes: those of people are ticked here, those of data say what the data say.
class HandoffChecklist final : public QWidget {
    Q_OBJECT
public:
    explicit HandoffChecklist(Session& session, QWidget* parent);

    /// Sets the Tab order: the boxes are made after the widgets below them, so Qt's own order would be wrong.
    void setNeighbours(QWidget* before, std::vector<QWidget*> after);
    void setItems(const Handoff& handoff, const std::vector<HandoffItem>& items, const handoff::Facts& facts);
    /// The first one that can be ticked; null where there is none.
    QCheckBox* firstOpen() const;

private:
    QString textOf(const HandoffItem& item, const handoff::CriterionStatus& status) const;

    Session& m_session;
    QVBoxLayout* m_boxes;
    QWidget* m_before = nullptr;
    std::vector<QWidget*> m_after;
};

} // namespace tasuki
