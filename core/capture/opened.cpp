// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/opened.h"

#include "account/company_name.h"
#include "base/text.h"
#include "format/encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tasuki::capture {

namespace {

using format::CalendarEvent;
using format::CalendarPerson;
using format::Mail;

struct CaptureText {
    Q_DECLARE_TR_FUNCTIONS(capture)
};

bool endsWith(const QString& path, QStringView ending)
{
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

MemberId memberOf(const CalendarPerson& person, const Directory& directory)
{
    for (const Member& member : directory.members())
        if (!person.mail.isEmpty() && mailFold(member.email) == mailFold(person.mail))
            return member.id;
    return {};
}

/// The name, or the address of who has none.
QString calledOf(const CalendarPerson& person)
{
    return person.name.isEmpty() ? person.mail : person.name;
}

/// Those who are neither the contact nor the member.
QString presentOf(const std::vector<CalendarPerson>& people, const Proposed& proposed,
                  const std::vector<Address>& addresses, const Directory& directory)
{
    QStringList names;
    for (const CalendarPerson& person : people) {
        const bool isContact = std::ranges::any_of(addresses, [&](const Address& address) {
            return address.contact == proposed.contact && mailFold(address.mail) == mailFold(person.mail);
        });
        const MemberId member = memberOf(person, directory);
        if (isContact || (member.isValid() && member == proposed.member) || calledOf(person).isEmpty())
            continue;
        const QString name = member.isValid() ? directory.memberName(member) : calledOf(person);
        if (!names.contains(name))
            names += name;
    }
    return names.join(QStringLiteral(", "));
}

Noted begun(const std::vector<CalendarPerson>& people, const std::vector<Address>& addresses,
            const Directory& directory)
{
    const Proposed proposed = proposedOf(people, addresses, directory);
    Noted noted;
    if (proposed.account.isValid())
        noted.accounts.push_back(proposed.account);
    noted.contact = proposed.contact;
    noted.member = proposed.member;
    noted.present = presentOf(people, proposed, addresses, directory);
    return noted;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{ErrorCode::NotFound, CaptureText::tr("File %1 not found.").arg(path), path};
    if (info.size() > qint64(format::kMostMailBytes))
        return invalid(CaptureText::tr("The file exceeds %1 MiB. Copy its text and paste it.")
                           .arg(format::kMostMailBytes / 1024 / 1024));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, CaptureText::tr("File %1 can't be read: %2").arg(path, file.errorString()), path};
    return file.read(qint64(format::kMostMailBytes));
}

Result<format::CalendarFile> calendarOf(const QByteArray& bytes, const QTimeZone& zone)
{
    const auto text = format::decodeText({bytes.constData(), size_t(bytes.size())}, format::Encoding::Auto);
    if (!text)
        return text.error();
    if (!format::isCalendar(text->utf8))
        return invalid(CaptureText::tr("This isn't a calendar file (.ics)."));
    return format::readCalendar(text->utf8, zone);
}

} // namespace

Proposed proposedOf(const std::vector<CalendarPerson>& people, const std::vector<Address>& addresses,
                    const Directory& directory)
{
    Proposed proposed;
    QSet<QString> ownDomains;
    for (const Member& member : directory.members())
        if (const QString domain = account::companyDomain(member.email); !domain.isEmpty())
            ownDomains.insert(domain);
    std::vector<const CalendarPerson*> theirs;
    for (const CalendarPerson& person : people) {
        if (const MemberId member = memberOf(person, directory); member.isValid()) {
            if (!proposed.member.isValid())
                proposed.member = member;
        } else if (!person.mail.isEmpty()) {
            theirs.push_back(&person);
        }
    }
    for (const CalendarPerson* person : theirs) {
        std::vector<Address> found;
        for (const Address& address : addresses)
            if (mailFold(address.mail) == mailFold(person->mail))
                found.push_back(address);
        if (found.size() == 1) {
            proposed.account = found.front().account;
            proposed.contact = found.front().contact;
            return proposed;
        }
    }
    for (const CalendarPerson* person : theirs) {
        const QString domain = account::companyDomain(person->mail);
        if (domain.isEmpty() || ownDomains.contains(domain))
            continue;
        QSet<AccountId> having;
        for (const Address& address : addresses)
            if (account::companyDomain(address.mail) == domain)
                having.insert(address.account);
        if (having.size() == 1) {
            proposed.account = *having.begin();
            return proposed;
        }
    }
    return proposed;
}

Noted notedOf(const Mail& mail, const std::vector<Address>& addresses, const Directory& directory)
{
    std::vector<CalendarPerson> people = {mail.from};
    people.insert(people.end(), mail.to.begin(), mail.to.end());
    Noted noted = begun(people, addresses, directory);
    noted.day = mail.day;
    noted.newKind = QStringLiteral("email");
    QString files;
    if (mail.attachments > 0)
        files = CaptureText::tr("%n attachment(s), not taken over.", nullptr, mail.attachments);
    noted.text = joined({mail.subject, mail.text, files});
    return noted;
}

Noted notedOf(const CalendarEvent& event, const std::vector<Address>& addresses, const Directory& directory)
{
    std::vector<CalendarPerson> people = {event.organizer};
    people.insert(people.end(), event.attendees.begin(), event.attendees.end());
    Noted noted = begun(people, addresses, directory);
    noted.day = event.day;
    if (event.minutes > 0)
        noted.minutes = event.minutes;
    noted.links = event.url;
    const bool isLink = event.location.startsWith(QStringLiteral("http"));
    if (isLink && event.location != event.url)
        noted.links += (noted.links.isEmpty() ? QString() : QStringLiteral("\n")) + event.location;
    noted.text = joined({event.summary, isLink ? QString() : event.location, event.description.trimmed()});
    return noted;
}

Result<Noted> notedOfFile(const QString& path, const std::vector<Address>& addresses, const Directory& directory,
                          const QTimeZone& zone, QDate today)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    if (!endsWith(path, u"ics")) {
        const auto mail = format::readMail({bytes->constData(), size_t(bytes->size())}, zone);
        if (!mail)
            return mail.error();
        return notedOf(*mail, addresses, directory);
    }
    const auto calendar = calendarOf(*bytes, zone);
    if (!calendar)
        return calendar.error();
    const CalendarEvent* chosen = nullptr;
    for (const CalendarEvent& event : calendar->events)
        if (event.day.isValid() && event.day <= today && (!chosen || event.day >= chosen->day))
            chosen = &event;
    if (!chosen && !calendar->events.empty())
        chosen = &calendar->events.front();
    if (!chosen)
        return invalid(CaptureText::tr("The calendar file holds no event."));
    return notedOf(*chosen, addresses, directory);
}

bool isOpenable(const QString& path)
{
    if (endsWith(path, u"eml"))
        return true;
    if (!endsWith(path, u"ics"))
        return false;
    const auto bytes = bytesOf(path);
    const auto calendar = bytes ? calendarOf(*bytes, QTimeZone::utc()) : Result<format::CalendarFile>(bytes.error());
    return calendar && calendar->todos.empty() && !calendar->events.empty();
}

} // namespace tasuki::capture
