namespace Company;

/// <summary>The bicycles that there are.</summary>
internal enum BicycleModel
{
    City,
    Touring,
    Cargo,
}
