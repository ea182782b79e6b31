// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact_rules.h"

#include "base/texts.h"

namespace tasuki::contact {

Contact cleaned(Contact contact)
{
    for (QString Contact::*text :
         {&Contact::name, &Contact::yomi, &Contact::email, &Contact::phone, &Contact::title, &Contact::department})
        contact.*text = (contact.*text).trimmed();
    return contact;
}

Problems problems(const Contact& contact)
{
    Problems found;
    if (contact.name.isEmpty())
        found.push_back({ContactText::tr("Enter a contact name."), {"name"}});
    if (!contact.role.isEmpty() && !termOf(kContactRoleTerms, contact.role))
        found.push_back({ContactText::tr("Choose a role from the list."), {"role"}});
    if (!contact.motive.isEmpty() && !termOf(kMotiveTerms, contact.motive))
        found.push_back({ContactText::tr("Choose a buying motive from the list."), {"motive"}});
    return found;
}

Result<Edit> add(Contact contact, const Act& act)
{
    contact = cleaned(std::move(contact));
    TASUKI_TRY(firstOf(problems(contact)));
    contact.id = act.ids->make<ContactId>();
    Edit edit(QStringLiteral("contact.add"), act);
    edit.insert(contact);
    return edit;
}

Result<Edit> change(const Contact& before, const Contact& wanted, const Act& act)
{
    const Contact after = cleaned(wanted);
    TASUKI_TRY(firstOf(problems(after)));
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
