// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_rules.h"

#include <QCoreApplication>

namespace tasuki::contact {

namespace {

Result<void> check(const Contact& contact)
{
    const auto refused = [](const char* text) { return invalid(QCoreApplication::translate("contact", text)); };
    if (contact.name.trimmed().isEmpty())
        return refused("A contact needs a name.");
    if (!contact.role.isEmpty() && !termOf(kContactRoleTerms, contact.role))
        return refused("There is no such role.");
    if (!contact.motive.isEmpty() && !termOf(kMotiveTerms, contact.motive))
        return refused("There is no such motive.");
    return {};
}

} // namespace

Result<Edit> add(Contact contact, const Act& act)
{
    TASUKI_TRY(check(contact));
    contact.id = act.ids->make<ContactId>();
    Edit edit(QStringLiteral("contact.add"), act);
    edit.insert(contact);
    return edit;
}

Result<Edit> change(const Contact& before, const Contact& after, const Act& act)
{
    TASUKI_TRY(check(after));
    Edit edit(QStringLiteral("contact.change"), act);
    edit.update(before, after);
    return edit;
}

Result<Edit> remove(const Contact& contact, const Act& act)
{
    Edit edit(QStringLiteral("contact.remove"), act);
    edit.remove(contact);
    return edit;
}

} // namespace tasuki::contact
