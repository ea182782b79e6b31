// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace tasuki {

/// Who acts: whose name the history gets, and whose Today is shown. The window only shows and asks; who the members
/// are is the workspace's to say.
class ActingMember : public QObject {
    Q_OBJECT
public:
    struct Member {
        qint64 id = 0;
        QString name;
        QString yomi{};
    };
    using QObject::QObject;
    virtual std::vector<Member> members() const = 0;
    /// 0 where nobody was chosen.
    virtual qint64 current() const = 0;
    virtual void choose(qint64 id) = 0;

Q_SIGNALS:
    /// Another member, or another name of the same.
    void changed();
};

} // namespace tasuki
