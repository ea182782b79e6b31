// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/mail.h"

#include "format/html_text.h"
#include "format/texts.h"

#include <QDateTime>
#include <QRegularExpression>

// GLib's headers have names that are Qt's.
#undef signals
#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace tasuki::format {

namespace {

constexpr qsizetype kMostParts = 200;
constexpr qsizetype kMostText = 200'000;
constexpr int kMostDepth = 20;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Held = std::unique_ptr<T, Unref>;

struct Free {
    void operator()(char* text) const { g_free(text); }
};

QString text(const char* utf8)
{
    return utf8 ? QString::fromUtf8(utf8).remove(u'\0') : QString();
}

CalendarPerson personOf(InternetAddress* address)
{
    return {text(internet_address_get_name(address)).simplified(),
            text(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))).trimmed()};
}

/// Groups are their members.
void addPeople(InternetAddressList* list, std::vector<CalendarPerson>& to, int depth = 0)
{
    constexpr int kMost = 500;
    for (int i = 0; list && i < internet_address_list_length(list) && int(to.size()) < kMost; ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            to.push_back(personOf(address));
        else if (INTERNET_ADDRESS_IS_GROUP(address) && depth < kMostDepth)
            addPeople(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), to, depth + 1);
    }
}

QString tidied(const QString& text)
{
    QStringList lines;
    for (QString line : QString(text).remove(u'\r').left(kMostText).split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (!line.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty()))
            lines += line;
    }
    return lines.join(u'\n').trimmed();
}

struct Texts {
    QString plain;
    QString html;
    int attachments = 0;
};

void take(GMimeObject* part, Texts& to, int depth)
{
    if (!part || depth > kMostDepth)
        return;
    if (GMIME_IS_MULTIPART(part)) {
        auto* parts = GMIME_MULTIPART(part);
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
            take(g_mime_multipart_get_part(parts, i), to, depth + 1);
        return;
    }
    const bool isText = GMIME_IS_TEXT_PART(part);
    const GMimeContentDisposition* disposition = g_mime_object_get_content_disposition(part);
    const bool isFile =
        disposition && g_mime_content_disposition_is_attachment(const_cast<GMimeContentDisposition*>(disposition));
    if (!isText || isFile) {
        to.attachments += GMIME_IS_PART(part) || GMIME_IS_MESSAGE_PART(part) ? 1 : 0;
        return;
    }
    const std::unique_ptr<char, Free> content(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
    GMimeContentType* type = g_mime_object_get_content_type(part);
    if (g_mime_content_type_is_type(type, "text", "plain") && to.plain.isEmpty())
        to.plain = text(content.get());
    else if (g_mime_content_type_is_type(type, "text", "html") && to.html.isEmpty())
        to.html = text(content.get());
}

/// A file of thousands of parts in each other would take the reader's stack.
bool isTooNested(std::string_view bytes)
{
    const QByteArrayView all(bytes);
    static const QRegularExpression part(QStringLiteral("boundary\\s*=|message/rfc822"),
                                         QRegularExpression::CaseInsensitiveOption);
    qsizetype parts = 0;
    for (auto found = part.globalMatch(QString::fromLatin1(all)); found.hasNext() && parts <= kMostParts; found.next())
        ++parts;
    return parts > kMostParts;
}

} // namespace

Result<Mail> readMail(std::string_view bytes, const QTimeZone& zone)
{
    if (bytes.size() > kMostMailBytes)
        return invalid(
            Text::tr("The message exceeds %1 MiB. Copy its text and paste it.").arg(kMostMailBytes / 1024 / 1024));
    if (isTooNested(bytes))
        return invalid(Text::tr("The message has too many parts. Copy its text and paste it."));
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return invalid(Text::tr("This isn't an email message (.eml). Save it as .eml in the email program."));
    Mail mail;
    mail.subject = text(g_mime_message_get_subject(message.get())).simplified();
    std::vector<CalendarPerson> from;
    addPeople(g_mime_message_get_from(message.get()), from);
    if (!from.empty())
        mail.from = from.front();
    addPeople(g_mime_message_get_to(message.get()), mail.to);
    addPeople(g_mime_message_get_cc(message.get()), mail.to);
    if (GDateTime* date = g_mime_message_get_date(message.get()))
        mail.day = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), zone).date();
    if (mail.subject.isEmpty() && from.empty() && mail.to.empty() && !mail.day.isValid())
        return invalid(Text::tr("This isn't an email message (.eml). Save it as .eml in the email program."));
    Texts texts;
    take(g_mime_message_get_mime_part(message.get()), texts, 0);
    mail.text =
        tidied(texts.plain.trimmed().isEmpty() ? QString::fromStdString(textOfHtmlPage(texts.html.toStdString()))
                                               : texts.plain);
    mail.attachments = texts.attachments;
    return mail;
}

} // namespace tasuki::format
