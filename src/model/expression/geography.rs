//! Lengths and areas on the globe, as JavaRosa computes them: a ball with the radius of the equator.

/// Metres.
const RADIUS: f64 = 6_378_100.0;

/// Places from `latitude longitude altitude accuracy; ...`, in degrees; those that are none are left out.
pub(super) fn places(text: &str) -> Vec<(f64, f64)> {
    let place = |text: &str| {
        let mut numbers = text.split_whitespace().map(str::parse::<f64>);
        let (latitude, longitude) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        (latitude.is_finite() && longitude.is_finite()).then_some((latitude, longitude))
    };
    text.split(';').filter_map(place).collect()
}

/// The length of a line, in metres, along great circles.
pub(super) fn distance(places: &[(f64, f64)]) -> f64 {
    let between = |((from_lat, from_long), (to_lat, to_long)): ((f64, f64), (f64, f64))| {
        let (from, to) = (from_lat.to_radians(), to_lat.to_radians());
        let turn = (from_long - to_long).to_radians();
        let cosine = from.sin() * to.sin() + from.cos() * to.cos() * turn.cos();
        cosine.clamp(-1.0, 1.0).acos() * RADIUS
    };
    let pairs = places.iter().copied().zip(places.iter().copied().skip(1));
    pairs.map(between).sum()
}

/// The area inside a line, in square metres: triangles on a plane that touches the first place.
pub(super) fn area(places: &[(f64, f64)]) -> f64 {
    let Some((first, rest)) = places.split_first() else {
        return 0.0;
    };
    let degree = 2.0 * std::f64::consts::PI * RADIUS / 360.0;
    let flat = |place: &(f64, f64)| {
        let x = (place.1 - first.1) * degree * place.0.to_radians().cos();
        (x, (place.0 - first.0) * degree)
    };
    let flat: Vec<(f64, f64)> = rest.iter().map(flat).collect();
    let pairs = flat.iter().zip(flat.iter().skip(1));
    let twice: f64 = pairs.map(|(a, b)| a.1 * b.0 - a.0 * b.1).sum();
    (twice / 2.0).abs()
}

/// Whether a place lies inside a line whose end is its beginning: a ray from it crosses the line an odd number of times.
pub(super) fn is_inside(place: (f64, f64), line: &[(f64, f64)]) -> bool {
    let ends = line.iter().cycle().skip(1);
    let crossed = line.iter().zip(ends).filter(|(a, b)| {
        let level = (a.0 > place.0) != (b.0 > place.0);
        level && place.1 < (b.1 - a.1) * (place.0 - a.0) / (b.0 - a.0) + a.1
    });
    crossed.count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_is_a_degree() {
        let degree = distance(&places("0 0 0 0;1 0 0 0"));
        assert!((degree - 111_318.8).abs() < 1.0, "{degree}");
        assert_eq!(distance(&places("11.5 104.9 0 0")), 0.0);
        let square = area(&places("0 0;0 0.01;0.01 0.01;0.01 0;0 0"));
        assert!((square / 1_239_190.0 - 1.0).abs() < 0.001, "{square}");
        assert_eq!(area(&places("")), 0.0);
        assert_eq!(places("1;x y;1 2 3"), [(1.0, 2.0)]);
    }
}
