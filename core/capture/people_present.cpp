// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/people_present.h"

#include "base/text.h"
#include "capture/person_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::capture {

namespace {

template <typename Fits>
ContactId onlyOne(std::span<const PersonName> contacts, const Fits& fits)
{
    return std::ranges::count_if(contacts, fits) == 1 ? std::ranges::find_if(contacts, fits)->id : ContactId();
}

TouchpointPerson meant(const QString& text, std::span<const PersonName> contacts, const Directory& directory)
{
    TouchpointPerson person;
    for (const QString& name : {text, withoutTitle(text)}) {
        const QString folded = nameFold(name);
        person.contactId = onlyOne(contacts, [&](const PersonName& one) { return nameFold(one.name) == folded; });
        if (person.contactId.isValid())
            return person;
        if (const Member* member = directory.findMember(name)) {
            person.memberId = member->id;
            return person;
        }
        person.contactId = onlyOne(contacts, [&](const PersonName& one) { return isFamilyName(name, one.name); });
        if (person.contactId.isValid())
            return person;
        const auto isCalled = [&](const Member& member) { return member.active && isFamilyName(name, member.name); };
        if (std::ranges::count_if(directory.members(), isCalled) == 1) {
            person.memberId = std::ranges::find_if(directory.members(), isCalled)->id;
            return person;
        }
    }
    person.name = text;
    return person;
}

} // namespace

QStringList namesIn(const QString& text)
{
    static const QRegularExpression separators(u'[' + QString::fromUtf16(kBetweenNames) + u']');
    QStringList names;
    for (const QString& part : text.split(separators))
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names += name;
    return names;
}

std::vector<TouchpointPerson> peopleIn(const QString& text, std::span<const PersonName> contacts,
                                       const Directory& directory, std::span<const TouchpointPerson> present)
{
    std::vector<TouchpointPerson> people;
    for (const QString& name : namesIn(text)) {
        const auto isCalled = [&](const TouchpointPerson& person) {
            return namesIn(personText(person, contacts, directory)).join(u' ') == name;
        };
        const auto known = std::ranges::find_if(present, isCalled);
        TouchpointPerson person = known == present.end() ? meant(name, contacts, directory) : *known;
        if (std::ranges::none_of(people, [&](const auto& other) { return touchpoint::isSamePerson(other, person); }))
            people.push_back(std::move(person));
    }
    return people;
}

std::vector<std::vector<TouchpointPerson>> peopleOfEach(const QString& text, std::span<const AccountId> accounts,
                                                        const QHash<AccountId, std::vector<PersonName>>& contacts,
                                                        const Directory& directory)
{
    std::vector<std::vector<TouchpointPerson>> all(accounts.size());
    for (const QString& name : namesIn(text)) {
        TouchpointPerson otherwise;
        bool isContact = false;
        for (size_t i = 0; i < all.size(); ++i)
            for (const TouchpointPerson& person : peopleIn(name, contacts.value(accounts[i]), directory)) {
                isContact |= person.contactId.isValid();
                if (person.contactId.isValid())
                    all[i].push_back(person);
                else
                    otherwise = person;
            }
        for (size_t i = 0; i < all.size() && !isContact; ++i)
            if (i == 0 || otherwise.memberId.isValid())
                all[i].push_back(otherwise);
    }
    return all;
}

QString personText(const TouchpointPerson& person, std::span<const PersonName> contacts, const Directory& directory)
{
    if (person.memberId.isValid())
        return directory.memberName(person.memberId);
    if (!person.contactId.isValid())
        return person.name;
    const auto found = std::ranges::find(contacts, person.contactId, &PersonName::id);
    return found == contacts.end() ? QString() : found->name;
}

} // namespace tasuki::capture
