// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact/contact.h"
#include "kind/file_kind.h"
#include "kind/kind.h"

namespace tasuki {

std::unique_ptr<imports::KindImport> makeContactImport(imports::ImportSession& session);
std::unique_ptr<ReferenceFinder> makeContactFinder(const FinderScope& scope);

namespace {

constexpr auto kFields = fileColumns<Contact>();
constexpr FileColumn kComputed[] = {kAccountNameColumn};
constexpr FileKind kContactFile = {.code = u"contacts",
                                   .many = {u"Contacts", u"先方担当者"},
                                   .hints = u"contact|担当者",
                                   .fields = kFields,
                                   .computed = kComputed,
                                   .alsoRead = kNameParts,
                                   .identity = u"account_id|email|name|family_name|given_name",
                                   .order = "t.email, t.name, t.id",
                                   .joined = kJoinedNames,
                                   .standIn = {u"account_id", kAccountNameColumn.name},
                                   .makeImport = makeContactImport};

constexpr const char* kSearchedNames[] = {"name", "yomi"};
constexpr const char* kSearchedTexts[] = {"email", "phone", "title", "department"};
constexpr Searched kContactSearched = {.names = kSearchedNames, .texts = kSearchedTexts};

} // namespace

extern constinit const Kind kContactKind = {.table = &kTableInfo<Contact>,
                                            .name = {u"Contact", u"先方担当者"},
                                            .called = "name",
                                            .told = Told::AsEdits,
                                            .searched = &kContactSearched,
                                            .file = &kContactFile,
                                            .makeFinder = makeContactFinder};

} // namespace tasuki
