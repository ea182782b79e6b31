// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"
#include "session/form.h"

namespace tasuki {

/// A form about one handoff, which is read again when it is stored: it may have moved on since, and then the rule says
/// so. `name`: the account's.
class HandoffForm : public Form {
public:
    HandoffForm(Session& session, const QString& room, const QString& title, HandoffId handoff, const QString& name,
                QWidget* parent);

protected:
    /// Null where it cannot be read, which is said, or was undone: then the form is closed.
    const Handoff* present();
    /// Of the draft: "handoff.ask/7".
    QString keyOf(const char* form) const;
    HandoffId id() const { return m_id; }
    QString name() const;

private:
    const HandoffId m_id;
    const QString m_name;
    std::optional<Handoff> m_present;
};

} // namespace tasuki
