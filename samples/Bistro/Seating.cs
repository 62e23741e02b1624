namespace Bistro;

/// <summary>Where guests sit.</summary>
internal enum Seating
{
    Any,
    Inside,
    Terrace,
}
