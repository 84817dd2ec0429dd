using System.Runtime.CompilerServices;
using ContactCenter.Data.Catalog;

namespace ContactCenter.Data.Parameters;

/// <summary>Statements are the same when they are the same object: comparing their text at every call would cost more than the plan saves.</summary>
internal sealed class PlanKeyComparer : IEqualityComparer<(SqlStatement Statement, Type? Values)>
{
    public bool Equals((SqlStatement Statement, Type? Values) x, (SqlStatement Statement, Type? Values) y) =>
        ReferenceEquals(x.Statement, y.Statement) && x.Values == y.Values;

    public int GetHashCode((SqlStatement Statement, Type? Values) obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Statement), obj.Values);
}
