// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"

#include <QWidget>

namespace tasuki {

class Segments;
class Session;
class TextLabel;

/// How closely the account of a handoff is to be watched, and why: said by the sender until the offer, then told.
class SeverityBar final : public QWidget {
    Q_OBJECT
public:
    SeverityBar(Session& session, QWidget* parent);

    /// `proposal`: what the data say today.
    void setHandoff(const Handoff& handoff, const handoff::SeverityProposal& proposal);
    QWidget* field() const;
    void retranslate();

private:
    QString whyText(const handoff::SeverityProposal& proposal) const;

    Session& m_session;
    Handoff m_handoff;
    TextLabel* m_title;
    Segments* m_segments;
    TextLabel* m_said; ///< where it cannot be changed
    TextLabel* m_why;
};

} // namespace tasuki
