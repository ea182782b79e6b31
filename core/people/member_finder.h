// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/reference_finder.h"
#include "people/directory.h"

#include <QHash>

#include <string>
#include <unordered_map>

namespace tasuki {

/// Finds members as files name them: by e-mail address or by name.
class MemberFinder final : public ReferenceFinder {
public:
    explicit MemberFinder(const Directory& directory);
    Found find(std::string_view nameOrMail, qint64 ofAccount = 0) override;
    QString keyOf(qint64 id) override { return m_keys.value(id); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Found, Hash, std::equal_to<>> m_known;
    QHash<QString, Found> m_byName;
    QHash<QString, qint64> m_byMail;
    QHash<qint64, QString> m_keys;
};

} // namespace tasuki
