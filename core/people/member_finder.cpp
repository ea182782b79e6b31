// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/member_finder.h"

#include "base/from_utf8.h"
#include "base/text.h"

namespace tasuki {

MemberFinder::MemberFinder(const Directory& directory)
{
    for (const Member& member : directory.members()) {
        Found& named = m_byName[nameFold(member.name)];
        named = named.id == 0 ? Found{Answer::Found, member.id.value()} : Found{Answer::Ambiguous, member.id.value()};
        m_keys.insert(member.id.value(), directory.memberKey(member.id));
        if (!member.email.isEmpty())
            m_byMail.insert(mailFold(member.email), member.id.value());
    }
}

ReferenceFinder::Found MemberFinder::find(std::string_view nameOrMail, qint64)
{
    if (const auto it = m_known.find(nameOrMail); it != m_known.end())
        return it->second;
    const QString text = fromUtf8(nameOrMail);
    const qint64 byMail = m_byMail.value(mailFold(text), 0);
    const Found found = byMail != 0 ? Found{Answer::Found, byMail} : m_byName.value(nameFold(text));
    constexpr size_t kEnough = 100'000; // a column of nothing but unknown names must not fill the memory
    if (m_known.size() < kEnough)
        m_known.emplace(std::string(nameOrMail), found);
    return found;
}

} // namespace tasuki
