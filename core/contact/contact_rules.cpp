// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_rules.h"

#include "base/texts.h"

namespace tasuki::contact {

namespace {

Result<void> check(const Contact& contact)
{
    if (contact.name.trimmed().isEmpty())
        return invalid(ContactText::tr("A contact needs a name."));
    if (!contact.role.isEmpty() && !termOf(kContactRoleTerms, contact.role))
        return invalid(ContactText::tr("There is no such role."));
    if (!contact.motive.isEmpty() && !termOf(kMotiveTerms, contact.motive))
        return invalid(ContactText::tr("There is no such motive."));
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
