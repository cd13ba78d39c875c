using System.Data.Common;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Import;

/// <summary>Writes jurisdictions, units and the members of collectives, in the place of what was recorded of them.</summary>
internal static class VocabularyWriter
{
    public static void Write(DbConnection connection, DbTransaction transaction, IEnumerable<Jurisdiction> jurisdictions, IEnumerable<Unit> units, IEnumerable<UnitName> names, IEnumerable<Collective> collectives)
    {
        using var insertJurisdiction = new InsertCommand(connection, transaction, "jurisdictions", ["code", "name", "parent_code"], key: "code");
        foreach (var x in jurisdictions)
            insertJurisdiction.Execute(x.Code, x.Name, x.ParentCode);

        using var insertUnit = new InsertCommand(connection, transaction, "units", ["key", "name", "kind", "jurisdiction_code", "derived"], key: "key");
        foreach (var x in units)
        {
            insertUnit.Execute(x.Key, x.Name, x.Kind, x.JurisdictionCode, x.Derived);
            new SqlText(connection).Add($"DELETE FROM unit_names WHERE unit_key = {x.Key}").Execute(transaction);
        }

        using var insertName = new InsertCommand(connection, transaction, "unit_names", ["unit_key", "ordinal", "name", "type", "from_year", "to_year"]);
        foreach (var x in names)
            insertName.Execute(x.UnitKey, x.Ordinal, x.Name, x.Type, x.FromYear, x.ToYear);

        using var insertMember = new InsertCommand(connection, transaction, "unit_members", ["collective_key", "year", "unit_key"]);
        foreach (var x in collectives)
        {
            new SqlText(connection).Add($"DELETE FROM unit_members WHERE collective_key = {x.Key} AND year = {x.Year}").Execute(transaction);
            foreach (var member in x.Members)
                insertMember.Execute(x.Key, x.Year, member);
        }
    }
}
