// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/file_kind.h"
#include "kind/kind.h"
#include "kind/searched_beside.h"
#include "storage/rows.h"
#include "touchpoint/touchpoint.h"
#include "touchpoint/touchpoint_person.h"

namespace tasuki {

std::unique_ptr<imports::KindImport> makeTouchpointImport(imports::ImportSession& session);

namespace {

QString nameOfKind(storage::Database& db, qint64 id, TermLanguage language)
{
    const auto kind = storage::readOne<TouchpointKind>(db, "WHERE t.id = ?1", id);
    return kind ? kindText(*kind, language) : QString();
}

constexpr FileColumn kPeopleColumn = {.name = u"people",
                                      .label = u"参加者",
                                      .synonyms = u"participants|attendees|出席者|同席者|先方参加者|先方出席者",
                                      .list = true};
constexpr FileColumn kFields[] = {
    fileColumn<Touchpoint>("account_id"), fileColumn<Touchpoint>("day"),          fileColumn<Touchpoint>("kind_id"),
    fileColumn<Touchpoint>("minutes"),    fileColumn<Touchpoint>("member_id"),    fileColumn<Touchpoint>("text"),
    fileColumn<Touchpoint>("mood"),       fileColumn<Touchpoint>("external_key"), kPeopleColumn,
};
constexpr FileColumn kComputed[] = {kAccountNameColumn};
constexpr FileKind kTouchpointFile = {.code = u"touchpoints",
                                      .many = {u"Touchpoints", u"タッチポイント"},
                                      .hints = u"touch",
                                      .fields = kFields,
                                      .computed = kComputed,
                                      .identity = u"external_id|account_id|date|kind|member|text",
                                      .mayRepeat = true,
                                      .dated = true,
                                      .standIn = {u"account_id", kAccountNameColumn.name},
                                      .makeImport = makeTouchpointImport};

constexpr const char* kSearchedTexts[] = {"text"};
constexpr const char* kSearchedDays[] = {"day"};
constexpr Searched kTouchpointSearched = {.texts = kSearchedTexts, .days = kSearchedDays};

} // namespace

extern constinit const Kind kTouchpointKind = {.table = &kTableInfo<Touchpoint>,
                                               .name = {u"Touchpoint", u"タッチポイント"},
                                               .searched = &kTouchpointSearched,
                                               .file = &kTouchpointFile};
extern constinit const SearchedBeside kSearchedPeople = {
    .searched = Entity::Touchpoint, .table = &kTableInfo<TouchpointPerson>, .owner = "touchpoint_id"};
extern constinit const Kind kTouchpointPersonKind = {
    .table = &kTableInfo<TouchpointPerson>, .name = {u"Participant", u"参加者"}, .called = "name"};
extern constinit const Kind kTouchpointKindKind = {.table = &kTableInfo<TouchpointKind>,
                                                   .name = {u"Touchpoint type", u"タッチポイントの種類"},
                                                   .called = "name",
                                                   .nameOf = nameOfKind};

} // namespace tasuki
