namespace Company;

/// <summary>The models of bicycles.</summary>
internal enum BicycleModel
{
    City,
    Touring,
    Cargo,
}
