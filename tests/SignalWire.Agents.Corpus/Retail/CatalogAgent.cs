using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>What the agents of all catalogues have in common.</summary>
/// <typeparam name="TFilter">What is looked for.</typeparam>
public abstract class CatalogAgent<TFilter>
    where TFilter : class
{
    /// <summary>Find articles of the catalogue that suit the caller.</summary>
    /// <param name="filter">What the caller is looking for.</param>
    /// <param name="cancel">Canceled when nobody waits any more.</param>
    [Tool]
    protected abstract Task<FunctionResult> Search(TFilter filter, CancellationToken cancel);

    /// <summary>Say how and when an article that was found can be had.</summary>
    [Tool]
    protected virtual string DescribeDelivery() => "It is sent within two days, and can be picked up in the shop tomorrow.";

    /// <summary>Note that the caller would like a printed catalogue by post.</summary>
    /// <param name="street">Street and house number.</param>
    /// <param name="town">Town, with its postcode.</param>
    [Tool]
    protected static FunctionResult OrderCatalog(string street, string town) =>
        new FunctionResult("The printed catalogue will be in the post tomorrow.").UpdateGlobalData("catalog_address", $"{street}, {town}");
}
