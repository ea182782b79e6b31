// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_form.h"

#include "handoff/handoff_store.h"
#include "widgets/format.h"

namespace tasuki {

HandoffForm::HandoffForm(Session& session, const QString& room, const QString& title, HandoffId handoff,
                         const QString& name, QWidget* parent)
    : Form(session, room, title, parent), m_id(handoff), m_name(name)
{}

const Handoff* HandoffForm::present()
{
    auto found = handoff::HandoffStore(session().db()).find(m_id);
    if (!found) {
        say(found.error().text);
        return nullptr;
    }
    m_present = std::move(*found);
    if (m_present)
        return &*m_present;
    reject();
    return nullptr;
}

QString HandoffForm::keyOf(const char* form) const
{
    return QStringLiteral("handoff.%1/%2").arg(QLatin1String(form)).arg(m_id.value());
}

QString HandoffForm::name() const
{
    return oneLine(m_name, 40);
}

} // namespace tasuki
